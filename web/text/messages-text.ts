/** The words of messages in the language in use, loaded with their pages. */
import { enMessages } from './en-messages.ts';

export type MessagesText = typeof enMessages;

export const messagesText: MessagesText = enMessages;
