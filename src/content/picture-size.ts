/** How large a picture is, in pixels; a drawing, by its view. */
export interface PictureSize {
  width: number;
  height: number;
}

/** The size of the pictures that other programs show beside links. */
export const socialCardSize: PictureSize = { width: 1200, height: 630 };
