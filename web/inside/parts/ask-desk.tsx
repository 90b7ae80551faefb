/** A request while it is written, and before it goes out: who will see what. What was written stays through both. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Account, Api } from '../../api.ts';
import type { Words } from '../../state/words.ts';
import { ask, draft } from '../state/request-writing.ts';
import { RequestCheck } from './request-check.tsx';
import { RequestForm } from './request-form.tsx';

type AskDeskProps = {
  own: NonNullable<Account['member']>;
  words: Words;
  threats: Api['threats']['threats'];
};

export function AskDesk({ own, words, threats }: AskDeskProps) {
  const [isChecking, setChecking] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const isTurned = useRef(false);
  useEffect(() => {
    if (isTurned.current) heading.current?.focus({ preventScroll: true });
  }, [isChecking]);
  const turnTo = (checking: boolean) => {
    setChecking(checking);
    isTurned.current = true;
    ask.forget();
    scrollTo(0, 0);
  };
  const shared = { draft: draft.value, own, words, threats, headingRef: heading };
  return isChecking ? (
    <RequestCheck {...shared} onBack={() => turnTo(false)} />
  ) : (
    <RequestForm {...shared} onCheck={() => turnTo(true)} />
  );
}
