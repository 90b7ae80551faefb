/** Whether it is time to ask a member if its entry is still correct: after a year, or when nobody ever said so. */
export function isConfirmationDue(confirmedOn: string | null, today: string): boolean {
  if (confirmedOn === null) return true;
  const [year, ...rest] = confirmedOn.split('-');
  return today >= [Number(year) + 1, ...rest].join('-');
}
