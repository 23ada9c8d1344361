/** Real machines that AWS would refuse, with the codes that say so truly, and why. */
export const explained = {};
