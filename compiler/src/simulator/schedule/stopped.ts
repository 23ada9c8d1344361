/** Thrown to leave the code of an execution that has just been ended from inside it. */
export class Stopped {}
