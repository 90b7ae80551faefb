export function CoalitionBriefPage() {
  return null;
}
