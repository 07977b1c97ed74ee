/** A picture in shades of grey, row by row: 0 is black, 255 white. */
export type Grey = {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
  readonly dpi: number;
};
