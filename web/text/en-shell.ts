/** English: the pages that the menu leads to, by what brings somebody there. */
export const enShell = {
  label: 'More pages',
  act: 'Act',
  respond: 'Respond together',
  ask: 'Ask for solidarity',
  exchange: 'Exchange',
  know: 'Know',
  news: 'What is new for you',
  messages: 'Messages',
  reach: 'Reach',
  bridges: 'Bridges to other networks',
  service: 'This service',
  sources: 'Sources',
  apiGuide: 'API',
  privacy: 'Privacy',
  about: 'About',
};
