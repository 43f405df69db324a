// Colours of the theme, so that they fit every theme. The words beside them say the same: nothing is told by colour alone.
export const RED = "testing.iconFailed";
export const AMBER = "charts.yellow";
export const GREEN = "testing.iconPassed";
