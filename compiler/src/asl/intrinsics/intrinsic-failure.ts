/** An intrinsic function that cannot do what it is asked to: the error `States.IntrinsicFailure`. */
export class IntrinsicFailure extends Error {}
