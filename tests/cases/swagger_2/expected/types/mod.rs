// @generated
//! The types of the API.

mod add_photo;
mod describe_photo;
mod dog;
mod failure;
mod house_cat;
mod list_pets;
mod pet;
mod status;

pub use self::add_photo::AddPhotoBody;
pub use self::describe_photo::DescribePhotoBody;
pub use self::dog::Dog;
pub use self::failure::Failure;
pub use self::house_cat::HouseCat;
pub use self::list_pets::ListPetsOrder;
pub use self::pet::{Pet, PetBase};
pub use self::status::StatusResponse;
