import type { Request, Response } from 'express';
import type { FolderWatch } from '../services/folder-scan.ts';
import type { Workspace } from '../services/workspace.ts';

/** What a page handler is given. */
export interface Visit {
  readonly workspace: Workspace;
  readonly folders: FolderWatch;
  readonly request: Request;
  readonly response: Response;
  /** Path parameters, percent-decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The fields of a posted form, in order; empty for GET. */
  readonly form: URLSearchParams;
  /** The person who signs what this request writes. */
  readonly by: string;
  /** True when the browser asks for Turbo Streams: the answer is then a fragment instead of a redirect. */
  readonly wantsStream: boolean;
}

/** What a page handler answers: a rendered page, a fragment, or a way onwards. */
export type Outcome =
  | { readonly view: string; readonly data: ViewData; readonly status?: number }
  | { readonly fragment: string; readonly data: ViewData; readonly status?: number }
  | { readonly stream: string; readonly data: ViewData; readonly status?: number }
  | {
      readonly seeOther: string;
      readonly notice?: string;
      readonly undo?: { readonly project: string; readonly seq: number };
    }
  | { readonly json: unknown }
  | { readonly sent: true };

export type ViewData = Readonly<Record<string, unknown>>;

/** A page or a form's target. A file in `pages/` exports some of them as `pages`. */
export interface PageRoute {
  readonly method: 'get' | 'post';
  readonly path: string;
  handle(visit: Visit): Promise<Outcome>;
}

export function page(route: PageRoute): PageRoute {
  return route;
}
