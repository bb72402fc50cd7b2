// @generated
//! Get a transient token.
//!
//! Reads `PLEX_URL`, the address of the server, and `PLEX_TOKEN`.

use std::env;
use std::error::Error;

use generated_client::Client;
use generated_client::types::{GetTransientTokenScope, GetTransientTokenType};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let client = Client::builder()
        .base_url(env::var("PLEX_URL").map_err(|_| "PLEX_URL is not set")?)
        .access_token(env::var("PLEX_TOKEN").map_err(|_| "PLEX_TOKEN is not set")?)
        .build()?;
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
