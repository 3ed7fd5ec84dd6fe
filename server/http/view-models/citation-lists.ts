import { citationIntents } from '../../core/citation.ts';
import type { Project } from '../../core/project.ts';
import { referenceText } from '../../core/reference-line.ts';
import { type ChainLink, type ChainList, chainLists } from '../../core/references/chain.ts';
import { type ChainFigures, sumFigures } from '../../core/references/chain-figures.ts';
import { figureRows } from '../../services/chain-figures.ts';
import { chainLinks } from '../../services/citation-chain.ts';
import type { Walk } from '../../services/citation-walk.ts';
import type { JoinOffer } from '../../services/full-texts.ts';
import type { Refusal } from '../form-outcome.ts';
import { chainConditions } from '../forms/chain-filter.ts';
import { pathTo } from '../path-to.ts';
import { chainPath } from './chain-paths.ts';
import { checkedWords } from './chain-words.ts';
import { checkTallies } from './check-lines.ts';
import { quoteOf, stateMark } from './claim-signs.ts';
import { counted } from './counted.ts';
import { filterField, filterForm, framingsOf, labelled, same, sourceOptions } from './filter-fields.ts';
import { pageLinks, pageNumber } from './page-links.ts';
import { shortened } from './shortened.ts';

const citationsPerPage = 50;
/** Conditions that stand open; the others are folded away until they are used. */
const alwaysShown = 3;

interface Lists {
  readonly project: Project;
  readonly walk: Walk;
  readonly offers: readonly JoinOffer[];
  readonly by: string;
  readonly query: URLSearchParams;
  /** The citation that the address names is not there any more. */
  readonly isGone: boolean;
  readonly refusal: Refusal | undefined;
}

/** All citations of a project, or those that fit, and how far its claims can be walked to what they rest on. Pure. */
export function citationListsView({ project, walk, offers, by, query, isGone, refusal }: Lists) {
  const { chain, links } = walk;
  const conditions = chainConditions(query);
  const number = pageNumber(query);
  const start = (number - 1) * citationsPerPage;
  const address = chainPath(project.id);
  const fields = filterFields(walk, query);
  const [first] = links;
  return {
    project,
    address,
    isGone,
    refusal,
    hasSome: chain.links.length > 0,
    ...filterForm(fields, alwaysShown),
    count: counted(links.length, 'citation'),
    lists: listsOf(walk, project.id, by),
    walk: first === undefined ? '' : chainPath(project.id, conditions, first.citation.id),
    citations: links.slice(start, start + citationsPerPage).map((link) => lineOf(link, walk, conditions)),
    pages: pageLinks(address, query, { number, size: citationsPerPage }, links.length),
    figures: figuresView(walk, project.id),
    download: pathTo('api', 'projects', project.id, 'citation-figures.csv'),
    offers: offers.map(({ reference, source, match }) => ({
      action: pathTo('projects', project.id, 'references', reference.id, 'full-text'),
      rev: reference.rev,
      reference: referenceText(reference.csl),
      lang: reference.csl.language ?? '',
      href: pathTo('projects', project.id, 'references', reference.id),
      source: source.title,
      sourceLang: source.language,
      id: source.id,
      why: `same ${match}`,
    })),
  };
}

/** The lists that say what is left to do, with how long they are. */
const shownLists: readonly ChainList[] = [
  'withoutPassage',
  'checkedWithoutPassage',
  'unsure',
  'unchecked',
  'doesNot',
  'disputed',
];

function listsOf({ chain }: Walk, project: string, by: string) {
  const { factual, others } = chain.uncited;
  const claims = (query: Record<string, string>) =>
    `${pathTo('projects', project, 'claims')}?${new URLSearchParams({ ...query, cited: 'no' })}`;
  return [
    {
      count: factual,
      words: `${counted(factual, 'factual claim')} without a citation`,
      href: claims({ kind: 'factual' }),
    },
    { count: others, words: `${counted(others, 'other claim')} without a citation`, href: claims({}) },
    ...shownLists.map((list) => {
      const count = chainLinks(chain, { list }, by).length;
      const words = `${counted(count, 'citation')} ${chainLists[list].label}`;
      return { count, words, href: chainPath(project, { list }) };
    }),
  ];
}

function filterFields({ chain }: Walk, query: URLSearchParams) {
  const sources = [...chain.sources.values()];
  const references = new Map(chain.links.map(({ reference }) => [reference.id, reference]));
  const options = [...references.values()]
    .map(({ id, csl }) => [id, shortened(referenceText(csl), 90)] as const)
    .sort((a, b) => a[1].localeCompare(b[1]));
  return [
    filterField(query, 'list', 'Citations', labelled(chainLists)),
    filterField(query, 'source', 'Source', sourceOptions(sources)),
    filterField(query, 'reference', 'Reference', options),
    filterField(query, 'framing', 'Framing', same(framingsOf(sources))),
    filterField(query, 'intent', 'Intent', labelled(citationIntents)),
  ];
}

function lineOf(link: ChainLink, { chain }: Walk, conditions: Readonly<Record<string, string>>) {
  const { claim, citation, reference } = link;
  const source = chain.sources.get(claim.target.source);
  const { passage } = citation;
  return {
    href: chainPath(claim.project, conditions, citation.id),
    quote: quoteOf(claim.target),
    lang: source?.language ?? '',
    source: source?.title ?? '',
    framing: source?.framing ?? '',
    intent: citationIntents[citation.intent].label,
    locator: citation.locator,
    reference: referenceText(reference.csl),
    referenceLang: reference.csl.language ?? '',
    passage: passage === undefined ? 'no passage' : '',
    state: passage && stateMark(passage),
    checks: checkTallies(link),
  };
}

function figuresView({ chain }: Walk, project: string) {
  const sum = sumFigures(chain.figures.values());
  return {
    rows: figureRows(chain).map(({ source, title, framing, figures }) => ({
      title,
      lang: chain.sources.get(source)?.language ?? '',
      framing,
      href: chainPath(project, { source }),
      ...figureCells(figures),
    })),
    sum: figureCells(sum),
    words: checkedWords(sum),
  };
}

function figureCells(figures: ChainFigures) {
  const { factual, cited, withPassage, checked, saysSo, partly, doesNot } = figures;
  const { checkedWithoutPassage, couldNot } = figures;
  const found = [checked, saysSo, partly, doesNot];
  return { cells: [factual, cited, withPassage, ...found, checkedWithoutPassage, couldNot] };
}
