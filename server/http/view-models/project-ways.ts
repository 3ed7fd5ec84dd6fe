import { pathTo } from '../path-to.ts';

/** A way from every page of a project to one of its pages, as a template shows it. */
interface Way {
  readonly label: string;
  readonly href: string;
  readonly isHere: boolean;
}

/** The pages of a project, grouped by what people do there: the first of a group stands for it. Areas are the part of the address behind the project. */
const groups = [
  { label: 'Sources', areas: { '': 'Sources' } },
  { label: 'Claims', areas: { claims: 'Claims', relations: 'Relations' } },
  { label: 'Statements', areas: { statements: 'Statements' } },
  {
    label: 'Compare',
    areas: {
      matrix: 'Matrix',
      contradictions: 'Contradictions',
      compare: 'Side by side',
      suggestions: 'Suggestions',
      graph: 'Graph',
      report: 'Report',
    },
  },
  { label: 'References', areas: { references: 'References', citations: 'Citations' } },
  { label: 'Search', areas: { search: 'Search' } },
] as const;

/**
 * The ways around a project, and those within the group where the reader is.
 * @param area the part of the page's address behind the project; `undefined` for a page that belongs to none
 * @param suggests whether the project wants suggestions
 */
export function projectWays(project: string, area: string | undefined, suggests: boolean) {
  const wayTo = (label: string, name: string, isHere: boolean): Way => ({
    label,
    href: name === '' ? pathTo('projects', project) : pathTo('projects', project, name),
    isHere,
  });
  const shown = groups.map(({ label, areas }) => ({
    label,
    areas: Object.entries(areas).filter(([name]) => name !== 'suggestions' || suggests),
  }));
  const here = shown.find(({ areas }) => areas.some(([name]) => name === area));
  return {
    main: shown.map((group) => wayTo(group.label, group.areas[0]?.[0] ?? '', group === here)),
    within:
      here === undefined || here.areas.length < 2
        ? []
        : here.areas.map(([name, label]) => wayTo(label, name, name === area)),
  };
}
