/** The words of the map as a part of another site in the language in use. */
import { enEmbed } from './en-embed.ts';

export type EmbedText = typeof enEmbed;

export const embedText: EmbedText = enEmbed;
