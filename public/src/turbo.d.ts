/** What is used of Turbo 8, which ships no types. */
declare module '@hotwired/turbo' {
  export interface StreamElement extends HTMLElement {
    /** The id named by the stream's `target`. */
    readonly target: string | null;
    /** A copy of what is in the stream's template. */
    readonly templateContent: DocumentFragment;
  }
  export const StreamActions: Record<string, (this: StreamElement) => void>;
  export const session: { drive: boolean; readonly scrollObserver: { stop(): void } };
  export function morphChildren(current: Element, came: Element): void;
  export function renderStreamMessage(message: string): void;
}
