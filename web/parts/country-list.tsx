/** Countries in columns; where somebody is, a bar says how many. */
import { text } from '../text/text.ts';
import { Bar } from '../ui/bar.tsx';
import './country-list.css';

type CountryLine = { code: string; name: string; memberCount: number };

export function CountryList({ countries }: { countries: readonly CountryLine[] }) {
  const most = Math.max(...countries.map(({ memberCount }) => memberCount));
  return (
    <ul class={most > 0 ? 'country-list' : 'country-list is-compact'}>
      {countries.map(({ code, name, memberCount }) => (
        <li class="country-list_country" key={code}>
          <a class="country-list_name" href={`/countries/${code}`}>
            {name}
          </a>
          {memberCount > 0 ? (
            <>
              <span class="country-list_count">{text.organisations(memberCount)}</span>
              <Bar value={memberCount} possible={memberCount} scale={most} />
            </>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
