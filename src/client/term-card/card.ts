/** What a card needs when it is shown: loaded in one piece. */
export { cardContent } from './card-content.ts';
export { placeBeside } from './place-beside.ts';
