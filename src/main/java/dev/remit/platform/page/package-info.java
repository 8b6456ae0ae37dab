/** Lists by pages: a cursor says where the next one begins, so that no page shifts while somebody reads. */
@NullMarked
package dev.remit.platform.page;

import org.jspecify.annotations.NullMarked;
