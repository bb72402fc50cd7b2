//! The cryptography of TLS, where reqwest is the HTTP stack: AWS-LC.

use rustls::crypto::CryptoProvider;

/// Gives the process its cryptography, unless a program has chosen some for it: there is one for all
/// of it, and reqwest brings none.
pub fn choose() {
    if CryptoProvider::get_default().is_none() {
        // Where another thread was faster, its choice is as good.
        let _ = rustls::crypto::aws_lc_rs::default_provider().install_default();
    }
}
