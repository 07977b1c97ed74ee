/** "P.S. The one ending in 0107 stays": said by the sender, wherever it stands. */
export const POSTSCRIPT =
  /^[\s*_>([-]*(?:p\.? ?-?[sd]\.?(?: ?s\.?)?|post ?-?scriptum|postscript|posdata|postdata|poscritto|n\.? ?b\.?|追伸|追記)(?=[\s:：.,;)–—-]|$)/iu;
