/** The words of the audit, of one's own data and of settings in the language in use. */
import { enAudit } from './en-audit.ts';

export type AuditText = typeof enAudit;

export const auditText: AuditText = enAudit;
