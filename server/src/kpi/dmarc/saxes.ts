// The parser of XML, by itself: few workspaces hold reports, and the build leaves it in a file of its own.
export { SaxesParser } from "saxes";
