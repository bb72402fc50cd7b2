// @generated
//! Get a transient token.
//!
//! Reads `PLEX_ACCESS_TOKEN`; `PLEX_BASE_URL` is for a server other than the description's.

use std::error::Error;

use generated_client::Client;
use generated_client::types::{GetTransientTokenScope, GetTransientTokenType};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let client = Client::from_env()?;
    let response = client
        .security()
        .get_transient_token(
            GetTransientTokenType::Delegation,
            GetTransientTokenScope::All,
        )
        .await?;
    println!("{}", response.status());
    let body = response.body();
    println!("MediaContainer:");
    if let Some(size) = &body.media_container.size {
        println!("  size: {size}");
    }
    println!("  token: {}", body.media_container.token);
    Ok(())
}
