package id.lelangkinerja.fetch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/** Tells from the failures behind each other why there is no answer. */
final class Diagnosis {
  private Diagnosis() {}

  static Fault of(IOException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      switch (cause) {
        case UnknownHostException _ -> {
          return Fault.UNKNOWN_HOST;
        }
        case SocketTimeoutException _ -> {
          return Fault.TIMED_OUT;
        }
        case SSLPeerUnverifiedException _ -> {
          return Fault.CERTIFICATE_NAME;
        }
        case SSLException unsafe -> {
          return unsafe(unsafe);
        }
        case ConnectException _ -> {
          return Fault.UNREACHABLE;
        }
        case NoRouteToHostException _ -> {
          return Fault.UNREACHABLE;
        }
        default -> {
          // the cause behind it may tell more
        }
      }
    }
    return Fault.BROKEN;
  }

  /** Whether a certificate was looked at and found bad, or it never came to that. */
  private static Fault unsafe(SSLException failure) {
    var found = Fault.UNSECURED;
    for (@Nullable
    Throwable cause = failure; cause != null; cause = cause.getCause()) {
      switch (cause) {
        case CertificateExpiredException _ -> {
          return Fault.CERTIFICATE_EXPIRED;
        }
        case CertificateNotYetValidException _ -> {
          return Fault.CERTIFICATE_EXPIRED;
        }
        case CertificateException _ -> found = Fault.CERTIFICATE;
        case CertPathValidatorException _ -> found = Fault.CERTIFICATE;
        default -> {
          // the cause behind it may tell more
        }
      }
    }
    return found;
  }
}
