/** In which formats a network can be taken away. */
export const EXPORT_FORMATS = ['csv', 'xlsx', 'gexf', 'graphml', 'json-graph', 'kumu', 'murmurations', 'hsds'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
