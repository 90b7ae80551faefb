/** The words of saved views in the language in use. They come with what shows them. */
import { enViews } from './en-views.ts';

export type ViewsText = typeof enViews;

export const viewsText: ViewsText = enViews;
