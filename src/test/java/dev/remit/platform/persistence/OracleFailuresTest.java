package dev.remit.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.hibernate.dialect.OracleDialect;
import org.junit.jupiter.api.Test;

/** What we make of failures as Oracle's own driver and Hibernate's dialect tell them. */
class OracleFailuresTest {

  @Test
  void aTakenKeyIsOne() {
    assertThat(Uniqueness.isBroken(translated(1, "ORA-00001: unique constraint (REMIT.API_NAME_UK) violated"))).isTrue();
    assertThat(Uniqueness.isBroken(translated(2291, "ORA-02291: integrity constraint (REMIT.API_FK) violated"))).isFalse();
  }

  @Test
  void nobodyListeningIsAnOutage() throws Exception {
    int port;
    try (var socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    var failure = connecting(port);

    assertThat(Outage.isBehind(failure)).isTrue();
    assertThat(ConnectionFailure.reason(failure)).isEqualTo("Connection refused");
  }

  @Test
  void aHostThatSaysNothingIsAnOutage() throws Exception {
    try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThat(Outage.isBehind(connecting(silent.getLocalPort()))).isTrue();
    }
  }

  /** Else the log would repeat the line at each try. */
  @Test
  void aListenerWithoutTheDatabaseHasTheSameReasonEachTime() throws Exception {
    try (var listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var first = refusedBy(listener);
      var second = refusedBy(listener);

      assertThat(Outage.isBehind(first)).isTrue();
      assertThat(first.getMessage()).startsWith("ORA-12514").isNotEqualTo(second.getMessage());
      assertThat(ConnectionFailure.reason(first)).startsWith("ORA-12514").isEqualTo(ConnectionFailure.reason(second));
    }
  }

  private static Throwable translated(int code, String message) {
    return new OracleDialect().buildSQLExceptionConversionDelegate()
        .convert(new SQLException(message, "23000", code), message, "insert …");
  }

  private static Throwable refusedBy(ServerSocket listener) {
    new Thread(() -> refuse(listener)).start();
    return connecting(listener.getLocalPort());
  }

  /** Answers as Oracle's listener does while the database behind it is down. */
  private static void refuse(ServerSocket listener) {
    var reason = "(DESCRIPTION=(TMP=)(VSNNUM=0)(ERR=12514)(ERROR_STACK=(ERROR=(CODE=12514)(EMFI=4))))"
        .getBytes(StandardCharsets.US_ASCII);
    byte refusal = 4;
    var packet = ByteBuffer.allocate(12 + reason.length).putShort((short) (12 + reason.length)).putShort((short) 0)
        .put(refusal).put(new byte[5]).putShort((short) reason.length).put(reason);
    try (var client = listener.accept()) {
      client.getInputStream().read(new byte[8192]);
      client.getOutputStream().write(packet.array());
    } catch (IOException gone) {
      throw new IllegalStateException(gone);
    }
  }

  private static Throwable connecting(int port) {
    var address = "jdbc:oracle:thin:@//127.0.0.1:" + port + "/remit?connect_timeout=1&retry_count=0";
    return catchThrowable(() -> DriverManager.getConnection(address, "remit", "secret"));
  }
}
