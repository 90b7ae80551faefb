/** The words of joint actions in the language in use. */
import { enActions } from './en-actions.ts';

export type ActionsText = typeof enActions;

export const actionsText: ActionsText = enActions;
