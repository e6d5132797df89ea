/** The package under test; another build may be named, so that two of them can be compared. */
export const builtPackage = process.env.LINSHENG_WEAPP ?? 'dist/weapp'
