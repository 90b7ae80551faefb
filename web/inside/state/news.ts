/** What is new for whoever is signed in. */
import { createAction } from '../../state/action.ts';
import { createResource } from '../../state/resource.ts';
import { text } from '../../text/text.ts';
import { type NewsForYou, type NewsItem, newsApi } from '../news-api.ts';
import { newsText } from '../text/news-text.ts';

export const news = createResource(newsApi.news);

export const markSeen = createAction((_: undefined) => newsApi.looked(), news.renew);

export function openNews(): void {
  markSeen.forget();
  void news.renew();
}

type Names = {
  country: (code: string) => string;
  capacity: (id: string) => string;
  threat: (id: string) => string;
  coalitions: NewsForYou['coalitions'];
};

/** Why it is shown, in a sentence; null where nothing is kept from the viewer, so that there is no reason to give. */
export function whySentence({ why }: NewsItem, names: Names): string | null {
  return why.length === 0 ? null : newsText.because(text.list(why.map((one) => reasonWords(one, names))));
}

function reasonWords(why: NewsItem['why'][number], { country, capacity, threat, coalitions }: Names): string {
  const { reasons } = newsText;
  const coalition = (id: string) => coalitions.find((one) => one.id === id)?.name ?? newsText.aCoalition;
  switch (why.by) {
    case 'country':
      return reasons.country(country(why.country));
    case 'need':
      return reasons.need(capacity(why.capacityId));
    case 'offer':
      return reasons.offer(capacity(why.capacityId));
    case 'threat':
      return why.coalitionId === null
        ? reasons.ownThreat(threat(why.threatId))
        : reasons.threat(threat(why.threatId), coalition(why.coalitionId));
    case 'coalition':
      return reasons.coalition(coalition(why.coalitionId));
    case 'named':
      return reasons.named;
  }
}

const PLACES = {
  case: 'playbook',
  country: 'countries',
  exchange: 'exchange',
  member: 'members',
  coalition: 'coalitions',
  message: 'messages',
  request: 'requests',
} satisfies Record<NonNullable<NewsItem['opens']>['kind'], string>;

export function placeOf({ opens }: NewsItem): string | null {
  return opens && `/${PLACES[opens.kind]}/${opens.id}`;
}
