package dev.remit.graphql.boundary;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** A response whose body is kept and not sent, so that it can still become another one. */
final class KeptResponse extends HttpServletResponseWrapper {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  KeptResponse(HttpServletResponse response) {
    super(response);
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return new Body(bytes);
  }

  @Override
  public PrintWriter getWriter() {
    return new PrintWriter(bytes, true, StandardCharsets.UTF_8);
  }

  @Override
  public void flushBuffer() {}

  @Override
  public void setContentLength(int length) {}

  @Override
  public void setContentLengthLong(long length) {}

  private static final class Body extends ServletOutputStream {

    private final ByteArrayOutputStream bytes;

    private Body(ByteArrayOutputStream bytes) {
      this.bytes = bytes;
    }

    @Override
    public void write(int next) {
      bytes.write(next);
    }

    @Override
    public void write(byte[] source, int from, int length) {
      bytes.write(source, from, length);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new IllegalStateException("What is kept is never waited for");
    }
  }
}
