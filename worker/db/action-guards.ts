/** Who acts together, worked out by the database at the moment of a commitment: `whoActs` in core/requests/threshold.ts. */
import { type SQL, sql } from 'drizzle-orm';
import { maySee } from './solidarity-guards.ts';

/**
 * Whether a member may still take part in an action, so that its commitment counts: it is there, and may know of the
 * action and of the request that it belongs to.
 * @param member a column with its id. @param action of one row of `actions`, as `action`.
 */
function takesPart(member: SQL): SQL {
  return sql`exists (select 1 from members as present where present.id = ${member} and present.hidden_at is null
      and present.standing = 'member')
    and (action.mode <> 'silent' or ${member} = action.starter_id
      or exists (select 1 from action_named where action_id = action.id and member_id = ${member}))
    and (action.mode <> 'quiet' or exists (select 1 from memberships where coalition_id = action.coalition_id
      and member_id = ${member}))
    and (action.request_id is null or exists (select 1 from requests as asked where asked.id = action.request_id
      and ${maySee(member)}))`;
}

/** Of some members those that may take part in an action, as a subquery: others must not even be told of it. */
export function mayBeAsked(actionId: string, memberIds: SQL): SQL {
  return sql`(select members.id from members join actions as action on action.id = ${actionId}
      where members.id in ${memberIds} and ${takesPart(sql`members.id`)})`;
}

/** Commitments that count, as rows of a member and how many others it asks for. */
function counted(actionId: string): SQL {
  return sql`(select signed.member_id, signed.others from commitments as signed
      join actions as action on action.id = signed.action_id
      where action.id = ${actionId} and ${takesPart(sql`signed.member_id`)})`;
}

/**
 * The members of the largest set in which everyone's number is met by the others, as a subquery; none where it has fewer
 * than the action asks for. All who ask for at most m others are such a set where more than m of them do; the largest such
 * m among the numbers asked for gives the largest set.
 */
export function actingIn(actionId: string): SQL {
  const most = sql`(select max(one.others) from ${counted(actionId)} as one
      where (select count(*) from ${counted(actionId)} as other where other.others <= one.others) > one.others)`;
  return sql`(select member_id from ${counted(actionId)} where others <= ${most}
      and (select count(*) from ${counted(actionId)} where others <= ${most})
        >= (select at_least from actions where id = ${actionId}))`;
}
