/**
 * Never shown: no page asks for it, and an unknown address gets the global page. Without this file Next writes its own
 * not-found page, half a kilobyte with inline styles, into each of the two hundred pages.
 */
const NotFound = () => null;
export default NotFound;
