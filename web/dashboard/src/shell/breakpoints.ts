/** A phone or a narrow window: one column, the pages behind a menu. */
export const narrow = "@media (max-width: 899px)";

/** A wide screen: room for a second column. */
export const wide = "@media (min-width: 1400px)";
