/**
 * For the pages that Yoga brings: the gateway has the landing page off, and GraphiQL where it is
 * not given one (14 KB).
 */
export default "";
