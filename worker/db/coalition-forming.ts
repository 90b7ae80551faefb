/** How members are asked to a coalition, and how it comes to stand, as statements inside somebody's batch. */
import { and, eq, ne, type SQL, sql } from 'drizzle-orm';
import type { DrizzleD1Database } from 'drizzle-orm/d1';
import { VISIBILITY_OF_MODE } from '#core/coalition-life/exposure.ts';
import { dayOf } from '#core/identity/expiry.ts';
import { MODES } from '#core/vocabulary.ts';
import { isNotIn } from './coalition-guards.ts';
import { news } from './coalition-news.ts';
import { NEW_NOTICE_ID } from './notices.ts';
import { accounts, coalitionInvitations, coalitions, coalitionTerms, members, memberships, notices } from './schema.ts';

/** Those who were not asked yet, and a notice to their editors. Who has not answered one that stands gets more time. */
export function asking(
  db: DrizzleD1Database,
  id: string,
  { memberIds, openUntil, at }: { memberIds: readonly string[]; openUntil: string; at: string },
) {
  const wanted = JSON.stringify(memberIds);
  const isNew = sql`${members.id} in (select value from json_each(${wanted})) and ${isNotIn(id, sql`${members.id}`)}
      and not exists (select 1 from ${coalitionInvitations} where ${coalitionInvitations.coalitionId} = ${id}
        and ${coalitionInvitations.memberId} = ${members.id})`;
  const again = and(eq(coalitionInvitations.coalitionId, id), eq(coalitionInvitations.reply, 'asked'));
  return [
    db.insert(notices).select(
      sql`select ${NEW_NOTICE_ID}, ${accounts.id}, 'coalition-asked', ${id}, ${at} from ${accounts}
          join ${members} on ${members.id} = ${accounts.memberId}
          where ${accounts.role} = 'editor' and ${isNew}`,
    ),
    db
      .update(coalitionInvitations)
      .set({ openUntil })
      .where(and(again, sql`${coalitionInvitations.memberId} in (select value from json_each(${wanted}))`, stands(id))),
    db.insert(coalitionInvitations).select(
      sql`select ${NEW_NOTICE_ID}, ${id}, ${members.id}, 'asked', null, null, 'private', 0, ${openUntil}
          from ${members} where ${isNew}`,
    ),
  ];
}

/** What becomes of a coalition that comes to stand, where a condition holds: it may have come to stand already. */
export function forming(db: DrizzleD1Database, id: string, condition: SQL, at: string) {
  const levels = MODES.map((mode) => sql`when ${mode} then ${VISIBILITY_OF_MODE[mode]}`);
  const mode = sql`(select ${coalitionTerms.mode} from ${coalitionTerms} where ${coalitionTerms.coalitionId} = ${id})`;
  const isListed = sql`exists (select 1 from ${memberships} where ${memberships.coalitionId} = ${id}
      and ${memberships.memberId} = ${coalitions.convenorId} and ${memberships.visibility} <> 'private')`;
  return [
    db
      .insert(memberships)
      .select(
        sql`select ${id}, ${coalitionInvitations.memberId}, ${coalitionInvitations.level} from ${coalitionInvitations}
            join ${members} on ${members.id} = ${coalitionInvitations.memberId}
            where ${coalitionInvitations.coalitionId} = ${id} and ${isReady(at)} and ${condition}`,
      )
      .onConflictDoNothing(),
    ...news(db, id, 'coalition-moved', { at, where: condition }),
    // Who said no is nobody's business once it stands; whoever said yes and is not there can be asked again.
    db
      .delete(coalitionInvitations)
      .where(
        and(
          eq(coalitionInvitations.coalitionId, id),
          ne(coalitionInvitations.reply, 'asked'),
          isNotIn(id, sql`${coalitionInvitations.memberId}`),
          condition,
        ),
      ),
    db
      .update(coalitionTerms)
      .set({ formedOn: dayOf(at) })
      .where(and(eq(coalitionTerms.coalitionId, id), condition)),
    db
      .update(coalitions)
      .set({
        status: 'active',
        visibility: sql`case ${mode} ${sql.join(levels, sql` `)} else 'private' end`,
        // A proposed convenor that did not say yes, or is not to be named, leaves the chair empty.
        convenorId: sql`case when ${isListed} then ${coalitions.convenorId} end`,
      })
      .where(and(eq(coalitions.id, id), eq(coalitions.status, 'forming'), stands(id))),
  ];
}

/** Who said yes, is there, and did not say it for a time that has passed. */
function isReady(at: string): SQL {
  return sql`${coalitionInvitations.reply} = 'accepted' and ${members.hiddenAt} is null
      and ${members.standing} = 'member' and coalesce(${coalitionInvitations.until} >= ${dayOf(at)}, true)`;
}

export function countReady(id: string, at: string): SQL {
  return sql`(select count(*) from ${coalitionInvitations}
      join ${members} on ${members.id} = ${coalitionInvitations.memberId}
      where ${coalitionInvitations.coalitionId} = ${id} and ${isReady(at)})`;
}

/** Whether it is forming, and so many are in as it waits for. Of a sealed one nothing else counts them. */
export function isReached(id: string, at: string): SQL {
  return sql`exists (select 1 from ${coalitionTerms} as waiting where waiting.coalition_id = ${id}
      and waiting.formed_on is null and waiting.closed_on is null
      and waiting.threshold is not null and waiting.threshold <= ${countReady(id, at)})`;
}

export function isForming(id: string): SQL {
  return sql`exists (select 1 from ${coalitionTerms} as waiting where waiting.coalition_id = ${id}
      and waiting.formed_on is null and waiting.closed_on is null)`;
}

export function stands(id: string): SQL {
  return sql`exists (select 1 from ${coalitionTerms} as formed where formed.coalition_id = ${id}
      and formed.formed_on is not null and formed.closed_on is null)`;
}
