/** Lines that only lead from one page of a paper to the next: they belong to no list. */
import { regexp } from '../../base/regexp.ts';
import type { NumberLine } from './number-lines.ts';

/** "continued on page 2", "sigue en la página 2", "suite page 2", "segue a pagina 2", "2ページに続く", alone on the line. */
const ONWARD =
  /^\W*(?:(?:the |this )?(?:list )?(?:is )?(?:continued|continues|cont(?:['’]?d)?\.?|sigue|continúa|suite|segue|continua)(?: (?:on|at|en|a|à|su|nella|alla|in))?(?: (?:la|the))? (?:page|p\.|página|pagina|pág\.|pag\.) ?(\d{1,2})|(?:次|(\d{1,2}))ページ(?:へ|に)続く)\W*$/iu;
/** "page 2 of 3", "page 2/3": alone, or behind the title of the paper. */
const COUNT = regexp(
  /^\D*(?<!\p{L})(?:page|p\.|página|pagina|pág\.|pag\.) ?(\d{1,2}) ?(?:of|de|sur|di|\/) ?(\d{1,2})\W*$/iu,
);

/** "1/2", "2 / 2": alone at the foot or the head of the page. */
const FOLIO = /^\W*(\d{1,2}) ?\/ ?(\d{1,2})\W*$/;

/**
 * Whether the line leads to a page that is there. One that leads to a page which did not come along stays in the list: nobody knows
 * what stands on it.
 * @param pages of the paper
 */
export function isPagePointer({ text, page }: Pick<NumberLine, 'text' | 'page'>, pages: number): boolean {
  const onward = ONWARD.exec(text);
  if (onward) return Number(onward[1] ?? onward[2] ?? page.number + 1) === page.number + 1 && page.number < pages;
  const count = COUNT.exec(text) ?? FOLIO.exec(text);
  return count !== null && Number(count[1]) === page.number && Number(count[2]) === pages;
}
