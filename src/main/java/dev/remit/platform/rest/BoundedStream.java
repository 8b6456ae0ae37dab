package dev.remit.platform.rest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends in a refusal when more comes than is accepted, whatever the length that was announced. */
final class BoundedStream extends FilterInputStream {

  private final long most;
  private long got;

  BoundedStream(InputStream body, long most) {
    super(body);
    this.most = most;
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    if (next >= 0) {
      count(1);
    }
    return next;
  }

  @Override
  public int read(byte[] target, int from, int length) throws IOException {
    int more = super.read(target, from, length);
    if (more > 0) {
      count(more);
    }
    return more;
  }

  private void count(int more) {
    got += more;
    if (got > most) {
      throw BoundedBody.tooLarge(most);
    }
  }
}
