export type Limits = { rows: number; columns: number; cell: number; xmlDepth: number; jsonDepth: number };
