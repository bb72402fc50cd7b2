// @generated
//! The types of the API.

mod box_schema;
mod my_pet_v2;
mod n2fa;
mod option_schema;
mod pet;
mod pet_schema;
mod result_schema;
mod self_;
mod string_schema;
mod vec_schema;

pub use self::box_schema::BoxSchema;
pub use self::my_pet_v2::MyPetV2;
pub use self::n2fa::N2fa;
pub use self::option_schema::OptionSchema;
pub use self::pet::Pet;
pub use self::pet_schema::PetSchema;
pub use self::result_schema::ResultSchema;
pub use self::self_::Self_;
pub use self::string_schema::StringSchema;
pub use self::vec_schema::VecSchema;
