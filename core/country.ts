/** One country as the network sees it. */
import { type CountryNeed, type Coverage, coverageOf, needsOf } from './coalition/coverage.ts';
import {
  type Alert,
  byName,
  type Case,
  type Coalition,
  type Context,
  isPresentIn,
  type Member,
  type Network,
  offersIn,
  reaches,
} from './network.ts';
import type { Country } from './stored-network.ts';

export type CountryView = {
  /** Present there, by name. */
  members: Member[];
  /** Not there, but saying that they can help there, and with what; by name. */
  outside: Member[];
  contexts: Context[];
  coalitions: Coalition[];
  cases: Case[];
  /** What happened there, as far as it is told. */
  alerts: Alert[];
  coverage: Coverage[];
  /** What a coalition there might start from. */
  needs: CountryNeed[];
};

/** @param today a day as in `2025-11-22`. */
export function describeCountry(country: Country, network: Network, today: string): CountryView {
  const { code } = country;
  const members = network.members.filter((member) => isPresentIn(member, code)).sort(byName);
  const outside = network.members.filter(
    (member) => !isPresentIn(member, code) && reaches(member, country) && offersIn(member, code).length > 0,
  );
  const coverage = coverageOf(network, code, today);
  return {
    members,
    outside: outside.sort(byName),
    contexts: network.contexts.filter((context) => context.country === code),
    coalitions: network.coalitions.filter((coalition) => coalition.country === code).sort(byName),
    cases: network.cases.filter((one) => one.country === code),
    alerts: network.alerts.filter((alert) => alert.country === code),
    coverage,
    needs: needsOf(network, coverage),
  };
}
