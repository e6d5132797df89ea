/** The CloudBase environment that a mini-program package is built for; empty = the one that it is linked to in the console. */
export const cloudEnvironment: string = process.env.LINSHENG_ENV ?? ''
