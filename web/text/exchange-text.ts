/** The words of events, calls and lessons in the language in use, loaded with what shows them. */
import { enExchange } from './en-exchange.ts';

export type ExchangeText = typeof enExchange;

export const exchangeText: ExchangeText = enExchange;
