/** The shapes of the answers about who runs a deployment and what it keeps. */
import * as z from 'zod';

const Stated = z.string().nullable().meta({ description: 'Null: the operator has not said it yet' });

export const PrivacyAnswer = z
  .strictObject({ controller: Stated, contact: Stated, retention: Stated })
  .meta({ id: 'Privacy' });
