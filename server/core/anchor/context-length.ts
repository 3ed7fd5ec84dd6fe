/** Context kept on either side of a quote, in UTF-16 code units; 32 is what Hypothesis and the W3C examples use. */
export const contextLength = 32;
