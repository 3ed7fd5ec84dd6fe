declare module '@citation-js/core' {
  interface Item {
    readonly title?: string;
    readonly type?: string;
    readonly DOI?: string;
    readonly page?: string;
    readonly publisher?: string;
    readonly issued?: { readonly 'date-parts'?: readonly (readonly number[])[] };
    readonly author?: readonly { readonly family?: string; readonly given?: string }[];
  }
  export const plugins: {
    readonly input: {
      chain(text: string, options: { readonly generateGraph: boolean }): readonly Item[];
    };
  };
}

declare module '@citation-js/plugin-bibtex';
