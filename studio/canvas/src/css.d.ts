/** Style sheets are gathered by the build into one file. */
declare module "*.css";
