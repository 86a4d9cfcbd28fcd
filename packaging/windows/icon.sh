#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes ratchet.ico and the picture of the installer's last page, which are kept in the repository, from the picture of
# the program. Needs librsvg2-bin, icoutils and imagemagick.
set -eu
cd "$(dirname "$0")"
folder=$(mktemp -d)
for size in 16 20 24 32 40 48 64 128 256; do
    rsvg-convert -w $size -h $size ../../resources/icons/ratchet.svg -o "$folder/$size.png"
done
icotool -c -o ratchet.ico "$folder"/16.png "$folder"/20.png "$folder"/24.png "$folder"/32.png "$folder"/40.png \
    "$folder"/48.png "$folder"/64.png --raw="$folder/128.png" --raw="$folder/256.png"
convert -size 164x314 xc:'#0b4a8f' "$folder/128.png" -gravity north -geometry +0+60 -composite -colors 16 -type palette \
    BMP3:installer.bmp
rm -r "$folder"
