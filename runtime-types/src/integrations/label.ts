/** Characters that the label of a Map Run cannot have: it is part of an ARN. */
export const notInLabels = /[\s?*<>{}[\]:;,\\|^~$#%&`"\p{Cc}]/u;
