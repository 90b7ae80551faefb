/** The way from a need of somebody else to offering help for it. */
import { ButtonLink } from '../../ui/button.tsx';
import { fragmentOfWish } from '../state/helping.ts';
import { actingText } from '../text/acting-text.ts';

type OfferLinkProps = { seekerId: string; capacityId: string };

export function OfferLink({ seekerId, capacityId }: OfferLinkProps) {
  return (
    <ButtonLink href={`/helping#${fragmentOfWish({ seekerId, capacityId })}`}>{actingText.helping.offer}</ButtonLink>
  );
}
