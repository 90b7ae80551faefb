/** Reads joint actions with all commitments to them: who sees which is for the caller to decide. */
import { and, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import type { JointAction } from '#core/requests/action.ts';
import { isAway } from './away.ts';
import { members } from './schema.ts';
import { actionNamed, actions, commitments } from './solidarity-schema.ts';

export type KeptAction = {
  action: JointAction;
  names: ReadonlyMap<string, string>;
  /** Under the key of whoever started it. */
  sealed: string;
};

const PRESENCE = { name: members.name, hiddenAt: members.hiddenAt, standing: members.standing };

export function actionReader(d1: D1Database) {
  const db = drizzle(d1);

  async function actionsWhere(isWanted: SQL | undefined): Promise<KeptAction[]> {
    const ids = db.select({ id: actions.id }).from(actions).where(isWanted);
    const [found, named, signed] = await db.batch([
      db
        .select({ row: actions, starter: PRESENCE })
        .from(actions)
        .innerJoin(members, eq(members.id, actions.starterId))
        .where(isWanted)
        .orderBy(actions.id),
      db
        .select({ row: actionNamed, member: PRESENCE })
        .from(actionNamed)
        .innerJoin(members, eq(members.id, actionNamed.memberId))
        .where(inArray(actionNamed.actionId, ids))
        .orderBy(actionNamed.memberId),
      db
        .select({ row: commitments, member: PRESENCE })
        .from(commitments)
        .innerJoin(members, eq(members.id, commitments.memberId))
        .where(inArray(commitments.actionId, ids))
        .orderBy(commitments.memberId),
    ]);
    return found.map(({ row, starter }) => {
      const { sealed, ...stored } = row;
      const itsNamed = named.filter((one) => one.row.actionId === row.id);
      const itsSigned = signed.filter((one) => one.row.actionId === row.id);
      return {
        action: {
          ...stored,
          isStarterAway: isAway(starter),
          named: itsNamed.map((one) => ({ memberId: one.row.memberId, isAway: isAway(one.member) })),
          commitments: itsSigned.map(({ row: { memberId, others, isIn }, member }) => ({
            memberId,
            others,
            isIn,
            isAway: isAway(member),
          })),
        },
        names: new Map([...itsNamed, ...itsSigned].map((one) => [one.row.memberId, one.member.name])),
        sealed,
      };
    });
  }

  return {
    /** In the order of their ids. */
    allActions: (): Promise<KeptAction[]> => actionsWhere(undefined),

    actionsOfRequest: (requestId: string): Promise<KeptAction[]> => actionsWhere(eq(actions.requestId, requestId)),

    async findAction(id: string): Promise<KeptAction | null> {
      return (await actionsWhere(eq(actions.id, id)))[0] ?? null;
    },

    /** How many of a member's own gather, and how many it started on a day. */
    async countOwnActions(memberId: string, today: string) {
      const isOwn = eq(actions.starterId, memberId);
      const isOpen = and(isOwn, isNull(actions.reachedOn), isNull(actions.endedOn), sql`${actions.signBy} >= ${today}`);
      const [[open], [made]] = await db.batch([
        db.select({ count: sql<number>`count(*)` }).from(actions).where(isOpen),
        db
          .select({ count: sql<number>`count(*)` })
          .from(actions)
          .where(and(isOwn, eq(actions.startedOn, today))),
      ]);
      return { open: open?.count ?? 0, made: made?.count ?? 0 };
    },
  };
}
