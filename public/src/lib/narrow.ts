/** Below this width the margin is a drawer; the stylesheet names the same width. */
export const narrow = window.matchMedia('(max-width: 899.98px)');
