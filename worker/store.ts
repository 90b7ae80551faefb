/** What routes load and save besides the network, without the database itself: one part for each topic. */
import type { KeyRing } from '#core/key-ring.ts';
import { actionReader } from './db/load-actions.ts';
import { alertReader } from './db/load-alerts.ts';
import { attemptReader } from './db/load-attempts.ts';
import { auditReader } from './db/load-audit.ts';
import { bridgeReader } from './db/load-bridges.ts';
import { brokeringReader } from './db/load-brokering.ts';
import { caseDraftReader } from './db/load-case-drafts.ts';
import { claimReader } from './db/load-claims.ts';
import { coalitionReader } from './db/load-coalitions.ts';
import { contactReader } from './db/load-contacts.ts';
import { deskReader } from './db/load-desk.ts';
import { duplicateReader } from './db/load-duplicates.ts';
import { exchangeReader } from './db/load-exchange.ts';
import { exposureReader } from './db/load-exposure.ts';
import { followUpReader } from './db/load-follow-ups.ts';
import { hideReader } from './db/load-hide.ts';
import { identityReader } from './db/load-identity.ts';
import { importReader } from './db/load-imports.ts';
import { introductionReader } from './db/load-introductions.ts';
import { letterKeyReader } from './db/load-letter-keys.ts';
import { messageReader } from './db/load-messages.ts';
import { newsReader } from './db/load-news.ts';
import { noticeBoard } from './db/load-notices.ts';
import { ownReader } from './db/load-own.ts';
import { ownDataStore } from './db/load-own-data.ts';
import { requestReader } from './db/load-requests.ts';
import { searchReader } from './db/load-searches.ts';
import { settingReader } from './db/load-settings.ts';
import { solidarityReader } from './db/load-solidarity.ts';
import { viewReader } from './db/load-views.ts';
import { actionWriter } from './db/save-actions.ts';
import { alertWriter } from './db/save-alerts.ts';
import { attemptWriter } from './db/save-attempts.ts';
import { bridgeWriter } from './db/save-bridges.ts';
import { brokeringWriter } from './db/save-brokering.ts';
import { budgetWriter } from './db/save-budget.ts';
import { caseDraftWriter } from './db/save-case-drafts.ts';
import { claimWriter } from './db/save-claims.ts';
import { coalitionStepWriter } from './db/save-coalition-steps.ts';
import { coalitionWriter } from './db/save-coalitions.ts';
import { contactWriter } from './db/save-contacts.ts';
import { deskWriter } from './db/save-desk.ts';
import { duplicateWriter } from './db/save-duplicates.ts';
import { eraseWriter } from './db/save-erase.ts';
import { exchangeWriter } from './db/save-exchange.ts';
import { followUpWriter } from './db/save-follow-ups.ts';
import { helplineWriter } from './db/save-helplines.ts';
import { hideWriter } from './db/save-hide.ts';
import { identityWriter } from './db/save-identity.ts';
import { importWriter } from './db/save-imports.ts';
import { introductionWriter } from './db/save-introductions.ts';
import { letterKeyWriter } from './db/save-letter-keys.ts';
import { mergeWriter } from './db/save-merge.ts';
import { mergeUndoer } from './db/save-merge-undo.ts';
import { messageWriter } from './db/save-messages.ts';
import { newsWriter } from './db/save-news.ts';
import { ownWriter } from './db/save-own.ts';
import { responseWriter } from './db/save-responses.ts';
import { searchWriter } from './db/save-searches.ts';
import { settingWriter } from './db/save-settings.ts';
import { solidarityWriter } from './db/save-solidarity.ts';
import { viewWriter } from './db/save-views.ts';
import { wordWriter } from './db/save-words.ts';
import { vaultIn } from './db/vault.ts';

export type Store = ReturnType<typeof storeIn>;
export type IdentityStore = Store['identity'];

export function storeIn(d1: D1Database, ring: KeyRing) {
  return {
    identity: { ...identityReader(d1), ...identityWriter(d1) },
    audit: auditReader(d1),
    erase: eraseWriter(d1),
    settings: { ...settingReader(d1), ...settingWriter(d1) },
    ownData: ownDataStore(d1),
    own: { ...ownReader(d1), ...ownWriter(d1) },
    hide: { ...hideReader(d1), ...hideWriter(d1) },
    alerts: { ...alertReader(d1), ...alertWriter(d1) },
    helplines: helplineWriter(d1),
    requests: requestReader(d1),
    exposure: exposureReader(d1),
    desk: { ...deskReader(d1), ...deskWriter(d1), ...mergeWriter(d1) },
    duplicates: { ...duplicateReader(d1), ...duplicateWriter(d1), ...mergeUndoer(d1) },
    claims: { ...claimReader(d1), ...claimWriter(d1) },
    budget: budgetWriter(d1),
    attempts: { ...attemptReader(d1), ...attemptWriter(d1) },
    cases: { ...caseDraftReader(d1), ...caseDraftWriter(d1) },
    coalitions: { ...coalitionReader(d1), ...coalitionWriter(d1), ...coalitionStepWriter(d1) },
    introductions: { ...introductionReader(d1), ...introductionWriter(d1) },
    brokering: { ...brokeringReader(d1), ...brokeringWriter(d1) },
    followUps: { ...followUpReader(d1), ...followUpWriter(d1) },
    solidarity: { ...solidarityReader(d1), ...solidarityWriter(d1), ...responseWriter(d1) },
    actions: { ...actionReader(d1), ...actionWriter(d1) },
    searches: { ...searchReader(d1), ...searchWriter(d1) },
    imports: { ...importReader(d1), ...importWriter(d1) },
    views: { ...viewReader(d1), ...viewWriter(d1) },
    words: wordWriter(d1),
    messages: { ...messageReader(d1), ...messageWriter(d1) },
    letterKeys: { ...letterKeyReader(d1), ...letterKeyWriter(d1) },
    contacts: { ...contactReader(d1), ...contactWriter(d1) },
    bridges: { ...bridgeReader(d1), ...bridgeWriter(d1) },
    exchange: { ...exchangeReader(d1), ...exchangeWriter(d1) },
    news: { ...newsReader(d1), ...newsWriter(d1) },
    notices: noticeBoard(d1),
    vault: vaultIn(d1, ring),
  };
}
