package dev.remit.identity.company;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.atomic.AtomicReference;

/** An OpenID provider that gives out whatever token a test wants, over HTTP on the loopback interface. */
final class Forger implements AutoCloseable {

  static final String CLIENT = "remit";
  static final String SECRET = "a-secret-of-at-least-256-bits-for-signing-with-it";

  private static final int OK = 200;

  /** What the token endpoint was sent last. */
  final AtomicReference<String> asked = new AtomicReference<>("");

  private final HttpServer server;
  private final RSAKey key = key("the-key");
  private final RSAKey foreign = key("the-key");
  private String token = "";
  private String userInfo = "{}";

  Forger() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, """
        {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token","jwks_uri":"%1$s/keys",
         "userinfo_endpoint":"%1$s/userinfo","response_types_supported":["code"],"subject_types_supported":["public"],
         "id_token_signing_alg_values_supported":["RS256"]}""".formatted(issuer())));
    server.createContext("/keys", exchange -> answer(exchange, new JWKSet(key.toPublicJWK()).toString()));
    server.createContext("/userinfo", exchange -> answer(exchange, userInfo));
    server.createContext("/token", exchange -> {
      asked.set(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
      answer(exchange, "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"id_token\":\"" + token + "\"}");
    });
    server.start();
  }

  String issuer() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** The claims of a token that is good. */
  JWTClaimsSet.Builder claims(Challenge challenge) {
    var now = Instant.now();
    return new JWTClaimsSet.Builder().issuer(issuer()).subject("s-1").audience(CLIENT)
        .issueTime(Date.from(now)).expirationTime(Date.from(now.plusSeconds(300)))
        .claim("nonce", challenge.nonce().getValue());
  }

  void gives(JWTClaimsSet claims) {
    token = signed(claims, key);
  }

  void givesSignedByAnother(JWTClaimsSet claims) {
    token = signed(claims, foreign);
  }

  void givesUnsigned(JWTClaimsSet claims) {
    JWT plain = new PlainJWT(claims);
    token = plain.serialize();
  }

  void givesSignedWithTheClientsSecret(JWTClaimsSet claims) throws JOSEException {
    var jwt = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
    jwt.sign(new MACSigner(SECRET));
    token = jwt.serialize();
  }

  void tells(String json) {
    userInfo = json;
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private static String signed(JWTClaimsSet claims, RSAKey key) {
    try {
      var jwt = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
      jwt.sign(new RSASSASigner(key));
      return jwt.serialize();
    } catch (JOSEException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static RSAKey key(String id) {
    try {
      return new RSAKeyGenerator(2048).keyID(id).generate();
    } catch (JOSEException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static void answer(HttpExchange exchange, String json) throws IOException {
    var bytes = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(OK, bytes.length);
    try (var body = exchange.getResponseBody()) {
      body.write(bytes);
    }
  }
}
